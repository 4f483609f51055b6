require('../main.js').records()
