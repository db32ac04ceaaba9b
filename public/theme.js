// Before the first paint, so that a dark room never sees a white flash.
(() => {
  let theme = 'system';
  try {
    theme = JSON.parse(localStorage.getItem('soma.preferences') ?? '{}').theme ?? 'system';
  } catch {
    // Unreadable preferences are replaced when the app starts.
  }
  if (theme === 'system') theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = theme;
})();
