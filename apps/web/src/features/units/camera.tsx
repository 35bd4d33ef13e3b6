import { useEffect, useRef } from 'react';

interface Found {
  readonly rawValue: string;
}
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly Found[]>;
}
type DetectorClass = new (options: { formats: readonly string[] }) => Detector;

const detectorClass = (): DetectorClass | undefined =>
  (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;

/** Whether this browser reads codes from the camera by itself; else they are typed or come from a scanner. */
export const canUseCamera = (): boolean =>
  detectorClass() !== undefined && typeof navigator.mediaDevices?.getUserMedia === 'function';

const LOOK_EVERY_MS = 200;
/** The same code in the picture is one scan until it was away for this long. */
const SAME_FOR_MS = 2_500;

interface CameraProps {
  readonly label: string;
  readonly onScan: (code: string) => void;
  /** Nobody allowed it, or there is none. */
  readonly onFail: () => void;
}

/** What the back camera sees; each code in it is told once. */
export function Camera({ label, onScan, onFail }: CameraProps) {
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef({ onScan, onFail });
  useEffect(() => {
    told.current = { onScan, onFail };
  });
  useEffect(() => {
    const leaving = new AbortController();
    void look(video.current, leaving.signal, (code) => told.current.onScan(code)).catch(() => {
      if (!leaving.signal.aborted) told.current.onFail();
    });
    return () => leaving.abort();
  }, []);
  return <video ref={video} className="camera" aria-label={label} muted playsInline />;
}

async function look(
  video: HTMLVideoElement | null,
  leaving: AbortSignal,
  tell: (code: string) => void,
): Promise<void> {
  const Class = detectorClass();
  if (!video || !Class) return;
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment' },
    audio: false,
  });
  const stop = (): void => stream.getTracks().forEach((track) => track.stop());
  leaving.addEventListener('abort', stop);
  if (leaving.aborted) return stop();
  video.srcObject = stream;
  await video.play();
  const detector = new Class({ formats: ['qr_code', 'code_128'] });
  const seenAt = new Map<string, number>();
  while (!leaving.aborted) {
    for (const { rawValue } of await detector.detect(video)) {
      if (Date.now() - (seenAt.get(rawValue) ?? 0) > SAME_FOR_MS) tell(rawValue);
      seenAt.set(rawValue, Date.now());
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
