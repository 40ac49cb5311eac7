// The one script of an embed. It tells the page around it how tall the content is, and follows the
// theme that the page asks for. It keeps nothing, asks for nothing, and knows nothing of the page.
(() => {
  const box = document.querySelector('.embed');
  const THEMES = ['light', 'dark', 'high-contrast', 'transparent'];
  if (!box || parent === window) return;
  let told = 0;
  // The content's own height, whatever the frame's: to be given more or less changes nothing.
  new ResizeObserver(() => {
    const height = Math.ceil(box.getBoundingClientRect().height);
    if (height === 0 || Math.abs(height - told) <= 2) return;
    told = height;
    // To any page: a height is no secret, and a sandboxed frame can't know whose it is.
    parent.postMessage({ placeboard: 1, height }, '*');
  }).observe(box);
  addEventListener('message', ({ source, data }) => {
    const isOurs = source === parent && data?.placeboard === 1;
    if (isOurs && THEMES.includes(data.theme)) box.dataset.theme = data.theme;
  });
})();
