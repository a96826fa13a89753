// Before the first paint, so that a page with `?theme=dark` never flashes light.
const theme = new URLSearchParams(location.search).get('theme')
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
