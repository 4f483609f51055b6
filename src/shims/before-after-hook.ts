/** Stands in for octokit's hooks: the one that is used adds the token to a request. */
type Send = (options: object) => Promise<unknown>
type Wrapper = (send: Send, options: object) => Promise<unknown>

class Collection {
  #wrapper: Wrapper = (send, options) => send(options)

  bind(): Wrapper {
    return (send, options) => this.#wrapper(send, options)
  }

  wrap(_: 'request', wrapper: Wrapper): void {
    this.#wrapper = wrapper
  }
}

export default { Collection }
