const SHORT_S = 0.12;

/** Felt and, where it is wanted, heard: high once for good, low twice for a look at the screen. */
export function signal(isGood: boolean, aloud: boolean): void {
  navigator.vibrate?.(isGood ? 60 : [120, 80, 120]);
  if (!aloud) return;
  const context = new AudioContext();
  const starts = isGood ? [0] : [0, 2 * SHORT_S];
  for (const start of starts) {
    const tone = context.createOscillator();
    tone.frequency.value = isGood ? 1_320 : 220;
    tone.connect(context.destination);
    tone.start(context.currentTime + start);
    tone.stop(context.currentTime + start + SHORT_S);
  }
  setTimeout(() => void context.close(), 1_000);
}
