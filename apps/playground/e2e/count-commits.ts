declare global {
  interface Window {
    /** React's commits on the page so far. */
    commits: () => number
  }
}

/** React tells its developer tools of every commit, where they are there before it. Runs in the page. */
export function countCommits() {
  let commits = 0
  const tools = {
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    onScheduleFiberRoot() {},
    onCommitFiberUnmount() {},
    onCommitFiberRoot: () => commits++,
  }
  Object.assign(window, { __REACT_DEVTOOLS_GLOBAL_HOOK__: tools, commits: () => commits })
}
