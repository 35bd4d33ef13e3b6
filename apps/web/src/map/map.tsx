import '../styles/map.css';
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import countries from './europe.json';
import { MAP_HEIGHT, MAP_WIDTH, onMap } from './projection';
import { frameAround, type Point } from './framing';

export interface MapPlace {
  readonly id: string;
  /** In the reader's script. */
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** `home` for ours, `partner` for theirs, `gate` for a border crossing. */
  readonly look?: 'home' | 'partner' | 'gate';
  /** Written beside the dot even when there are many. */
  readonly labelled?: boolean;
}

export interface MapLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Planned ways are dashed, travelled ones solid. */
  readonly dashed?: boolean;
}

interface MapProps {
  /** What the map shows; the same must stand beside it as text. */
  readonly label: string;
  readonly places: readonly MapPlace[];
  readonly lines?: readonly MapLine[];
  readonly selected?: string | undefined;
  readonly onSelect?: (id: string) => void;
  /** The whole of Europe, or just what holds all places. */
  readonly extent?: 'europe' | 'places';
}

const FEW = 14;
const DOT_PX = 6;
const LABEL_PX = 14;
const CLASSES = {
  home: 'map__dot map__dot--home',
  partner: 'map__dot map__dot--partner',
  gate: 'map__dot map__dot--gate',
} as const;

/** Europe with places and the ways between them. Crimea is Ukraine. Dots and words keep their size at any width. */
export function Map({ label, places, lines = [], selected, onSelect, extent = 'places' }: MapProps) {
  const { t } = useTranslation('map');
  const element = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(720);
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width || 720));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);

  const points = useMemo(
    () => new globalThis.Map(places.map(({ id, longitude, latitude }) => [id, onMap(longitude, latitude)])),
    [places],
  );
  const box = useMemo(
    () =>
      extent === 'europe' || points.size === 0
        ? { x: 0, y: 0, width: MAP_WIDTH, height: MAP_HEIGHT }
        : frameAround([...points.values()]),
    [points, extent],
  );
  const px = box.width / width;
  const at = (id: string): Point => points.get(id) ?? [0, 0];
  const withLabel = ({ id, labelled }: MapPlace): boolean =>
    labelled || id === selected || places.length <= FEW;

  return (
    <svg
      ref={element}
      className="map"
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      role={onSelect ? 'group' : 'img'}
      aria-label={label}
    >
      <g>
        {countries.map(({ code, outline }) => (
          <path
            key={code}
            d={outline}
            className={code === 'UKR' ? 'map__land map__land--ukraine' : 'map__land'}
            strokeWidth={px}
          />
        ))}
      </g>
      <g>
        {lines.map((line) => (
          <path
            key={line.id}
            className="map__line"
            d={bent(at(line.from), at(line.to))}
            strokeWidth={1.6 * px}
            strokeDasharray={line.dashed ? `${5 * px} ${4 * px}` : undefined}
          />
        ))}
      </g>
      {places.map((place) => (
        <g
          key={place.id}
          className={place.id === selected ? 'map__place map__place--selected' : 'map__place'}
          transform={`translate(${at(place.id).join(' ')}) scale(${px})`}
          {...(onSelect ? pressable(() => onSelect(place.id)) : {})}
          aria-label={onSelect ? t('place', { name: place.name }) : undefined}
          aria-pressed={onSelect ? place.id === selected : undefined}
        >
          {onSelect ? <circle r={22} className="map__target" /> : null}
          <circle r={place.id === selected ? DOT_PX + 3 : DOT_PX} className={CLASSES[place.look ?? 'home']} />
          {withLabel(place) ? (
            <text className="map__name" x={DOT_PX + 5} y={LABEL_PX / 3} fontSize={LABEL_PX}>
              {place.name}
            </text>
          ) : (
            <title>{place.name}</title>
          )}
        </g>
      ))}
    </svg>
  );
}

const pressable = (press: () => void) => ({
  role: 'button',
  tabIndex: 0,
  onClick: press,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  },
});

/** A line that rises a little, so that there and back do not hide each other. */
function bent([x1, y1]: Point, [x2, y2]: Point): string {
  const lift = Math.hypot(x2 - x1, y2 - y1) * 0.12;
  return `M${x1},${y1}Q${(x1 + x2) / 2},${(y1 + y2) / 2 - lift} ${x2},${y2}`;
}
