import { useLayoutEffect, useRef, useState } from 'react';
import type { Schemas } from '../../../api/client';
import { useLanguage } from '../../../language/use-language';
import { everyNth, marksUpTo } from './scale';

type Step = Schemas['UnmetStepView'];

/** From the ground up: what is asked for is their sum. */
export const PARTS = ['covered', 'proposed', 'open'] as const;

const HEIGHT = 260;
const [TOP, RIGHT, BOTTOM] = [12, 8, 28];
const DIGIT_WIDTH = 9;
const NAME_WIDTH = 112;

interface PlotProps {
  readonly steps: readonly Step[];
  /** What it shows, for those who do not see it; the figures stand in a table beside it. */
  readonly label: string;
}

/** A bar for each step, drawn as wide as there is room; the parts differ in pattern as well as in colour. */
export function Plot({ steps, label }: PlotProps) {
  const { format } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const marks = marksUpTo(Math.max(...steps.map(({ asked }) => asked)));
  const highest = marks.at(-1)!;
  const left = 8 + DIGIT_WIDTH * format.number(highest).length;
  const room = Math.max(0, width - left - RIGHT);
  const slot = room / steps.length;
  const bar = Math.min(slot * 0.7, 48);
  const y = (value: number): number => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / highest);
  const named = everyNth(steps.length, room, NAME_WIDTH * 1.5);
  return (
    <div ref={box} className="unmet-plot__box">
      <svg role="img" aria-label={label} width={width} height={HEIGHT}>
        <Patterns />
        {marks.map((mark) => (
          <g key={mark}>
            <line className="plot-grid" x1={left} x2={width - RIGHT} y1={y(mark)} y2={y(mark)} />
            <text className="plot-text" x={left - 6} y={y(mark) + 4} textAnchor="end">
              {format.number(mark)}
            </text>
          </g>
        ))}
        {steps.map((step, index) => {
          const middle = left + slot * (index + 0.5);
          let below = 0;
          return (
            <g key={step.from}>
              {PARTS.map((part) => {
                const [from, to] = [below, below + step[part]];
                below = to;
                return to > from ? (
                  <rect
                    key={part}
                    className={`plot-part plot-part--${part}`}
                    x={middle - bar / 2}
                    width={bar}
                    y={y(to)}
                    height={y(from) - y(to)}
                  />
                ) : null;
              })}
              {(steps.length - 1 - index) % named === 0 && middle - NAME_WIDTH / 2 >= 0 ? (
                <text
                  className="plot-text"
                  x={Math.min(middle, width - NAME_WIDTH / 2)}
                  y={HEIGHT - 8}
                  textAnchor="middle"
                >
                  {format.day(step.to)}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

const Patterns = () => (
  <defs>
    <pattern
      id="plot-proposed"
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="8" height="8" className="plot-ground" />
      <rect width="4" height="8" className="plot-ink plot-ink--proposed" />
    </pattern>
    <pattern id="plot-open" width="7" height="7" patternUnits="userSpaceOnUse">
      <rect width="7" height="7" className="plot-ground" />
      <circle cx="3.5" cy="3.5" r="1.2" className="plot-ink plot-ink--open" />
    </pattern>
  </defs>
);

function useWidth(box: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
