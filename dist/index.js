require('./main.js').action()
