// Before the first paint, so that the page never flashes in the other theme.
try {
  const theme = localStorage.getItem('harbor:theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Blocked storage: the page follows the system.
}
