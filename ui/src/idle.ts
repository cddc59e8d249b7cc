/**
 * Says once that nobody has touched the window for so many minutes. The clock is asked, not a timer trusted: a
 * computer that slept wakes up late.
 */
export function whenIdle(minutes: number, then: () => void): () => void {
  if (minutes <= 0) return () => undefined;
  let touched = Date.now();
  const touch = () => (touched = Date.now());
  const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
  for (const sign of signs) window.addEventListener(sign, touch, { passive: true, capture: true });
  const look = window.setInterval(() => {
    if (Date.now() - touched < minutes * 60_000) return;
    stop();
    then();
  }, 5_000);
  function stop() {
    window.clearInterval(look);
    for (const sign of signs) window.removeEventListener(sign, touch, { capture: true });
  }
  return stop;
}
