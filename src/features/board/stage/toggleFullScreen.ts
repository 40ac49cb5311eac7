/** Shows an element on the full screen, or ends that. A browser may refuse it, and nothing changes. */
export function toggleFullScreen(element: Element | null): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : element?.requestFullscreen();
  change?.catch(() => undefined);
}
