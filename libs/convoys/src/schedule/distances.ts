import type { ScheduleCrossing } from './plan.js';
import type { RoadBook } from './route.js';

/** Road km between the places of a request, over one gate where the border lies between them. */
export class Distances {
  /** By index of the place: whether it lies beyond the border. */
  readonly beyond: Uint8Array;
  private readonly km: Float64Array;
  private readonly count: number;

  constructor(
    private readonly road: RoadBook,
    private readonly crossing: ScheduleCrossing | null,
  ) {
    const { places } = road.request;
    this.count = places.length;
    this.beyond = Uint8Array.from(places, (place) => (place.country === 'UA' ? 1 : 0));
    this.km = new Float64Array(this.count * this.count).fill(-1);
  }

  between(from: number, to: number): number {
    const cell = from * this.count + to;
    const known = this.km[cell]!;
    if (known >= 0) return known;
    return (this.km[cell] = this.measured(from, to));
  }

  private measured(from: number, to: number): number {
    const { road, crossing, beyond } = this;
    const [a, b] = [road.request.places[from]!, road.request.places[to]!];
    if (beyond[from] === beyond[to] || !crossing) return road.travel.km(a, b);
    const gate = { ...crossing, country: '' };
    return road.travel.km(a, gate) + road.travel.km(gate, b);
  }
}
