import { it } from '@jest/globals';
import { planConvoy } from './planner.js';
import { asGoods, bus, consignment, driver, request, semi } from './request.fixture.js';
const show = (p: ReturnType<typeof planConvoy>) => {
  console.log(p.crossingId, p.cost, JSON.stringify(p.unscheduled));
  for (const j of p.journeys) {
    console.log(
      j.vehicleId,
      j.driverIds,
      j.consignmentIds,
      j.km,
      ((j.arriveAt - j.departAt) / 86400000).toFixed(2) +
        ' d\n' +
        j.legs
          .map(
            (l) =>
              `${new Date(l.startAt).toISOString().slice(5, 16)} ${l.kind} ${((l.endAt - l.startAt) / 3600000).toFixed(2)}h ${l.country ?? ''} ${l.driverId ?? ''} ${l.crossingId ?? ''} ${l.km?.toFixed(0) ?? ''} ${l.reason ?? ''}`,
          )
          .join('\n'),
    );
  }
};
it('smoke', () => {
  const b = bus('bus1');
  show(
    planConvoy(
      request({
        vehicles: [b],
        drivers: [driver('a', ['D'])],
        consignments: [asGoods(b), consignment('c1')],
      }),
      { seed: 1, iterations: 50 },
    ),
  );
  show(
    planConvoy(
      request({
        vehicles: [b],
        drivers: [driver('a', ['D']), driver('b', ['D'])],
        consignments: [asGoods(b), consignment('c1', { destinationPlaceId: 'kyiv' })],
      }),
      { seed: 1, iterations: 50 },
    ),
  );
  show(
    planConvoy(
      request({
        vehicles: [semi('s', { endPlaceId: 'koeln' })],
        drivers: [driver('a', ['CE'])],
        consignments: [consignment('c1', { palletPlaces: 20 })],
      }),
      { seed: 1, iterations: 50 },
    ),
  );
  const n = 60;
  const dest = ['dnipro', 'kyiv', 'malyn', 'lviv', 'nikopol'],
    orig = ['koeln', 'muenster', 'dortmund', 'dresden', 'lublin'];
  const cs = Array.from({ length: n }, (_, i) =>
    consignment('c' + i, {
      palletPlaces: 1 + (i % 7),
      weightG: 300000 * (1 + (i % 5)),
      volumeCm3: 1000000 * (1 + (i % 4)),
      originPlaceId: orig[i % 5],
      destinationPlaceId: dest[(i * 7 + Math.floor(i / 5)) % 5],
    }),
  );
  const vs = Array.from({ length: 20 }, (_, i) =>
    i % 2 ? bus('b' + i, { homePlaceId: orig[i % 3] }) : semi('s' + i, { homePlaceId: orig[i % 5] }),
  );
  const ds = Array.from({ length: 30 }, (_, i) => driver('d' + i, i % 2 ? ['D'] : ['CE']));
  const gs = vs.filter((v) => v.kind === 'donated').map((v) => asGoods(v));
  for (const iterations of [0, 50, 200]) {
    const t = performance.now();
    const p = planConvoy(request({ vehicles: vs, drivers: ds, consignments: [...gs, ...cs] }), {
      seed: 1,
      iterations,
    });
    console.log(
      iterations,
      performance.now() - t,
      p.cost,
      p.journeys.length,
      p.crossingId,
      p.unscheduled.length,
      p.unscheduled[0]?.obstacles.map((o) => o.text.en),
    );
  }
});
