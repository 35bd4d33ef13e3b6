import '../styles/map.css';
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from '../language/use-translation';
import countries from './europe.json';
import { MAP_HEIGHT, MAP_WIDTH, onMap } from './projection';
import { frameAround, type Point } from './framing';
import { type Placed, placeLabels } from './labels';
import { bow, type Bow, pathOf, partOf } from './bow';

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

/** A part of a line, as shares of its length: something under way, or a stretch that was chosen. */
export interface MapMark {
  readonly line: string;
  readonly from: number;
  readonly to: number;
}

interface MapProps {
  /** What the map shows; the same must stand beside it as text. */
  readonly label: string;
  readonly places: readonly MapPlace[];
  readonly lines?: readonly MapLine[];
  readonly mark?: MapMark | undefined;
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
export function Map({ label, places, lines = [], mark, selected, onSelect, extent = 'places' }: MapProps) {
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
  const inPx = (id: string): Point => [(at(id)[0] - box.x) / px, (at(id)[1] - box.y) / px];
  const names = placeLabels(
    places
      .filter(withLabel)
      .sort((a, b) => Number(b.id === selected) - Number(a.id === selected))
      .map((place) => ({ id: place.id, at: inPx(place.id), text: place.name })),
    places.map(({ id }) => inPx(id)),
    width,
  );
  const bowOf = (line: MapLine): Bow => bow(at(line.from), at(line.to));
  const marked = mark && lines.find(({ id }) => id === mark.line);

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
            d={pathOf(bowOf(line))}
            strokeWidth={1.6 * px}
            strokeDasharray={line.dashed ? `${5 * px} ${4 * px}` : undefined}
          />
        ))}
        {mark && marked ? (
          <path
            className="map__mark"
            d={pathOf(partOf(bowOf(marked), mark.from, mark.to))}
            strokeWidth={(mark.to > mark.from ? 5 : 18) * px}
          />
        ) : null}
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
          <PlaceName name={place.name} at={names.get(place.id)} />
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

function PlaceName({ name, at }: { readonly name: string; readonly at: Placed | undefined }) {
  return at ? (
    <text className="map__name" x={at.x} y={at.y} textAnchor={at.anchor} fontSize={LABEL_PX}>
      {name}
    </text>
  ) : (
    <title>{name}</title>
  );
}
