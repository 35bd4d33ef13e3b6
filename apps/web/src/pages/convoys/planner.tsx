import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Card } from '../../ui/page';
import { Tabs } from '../../ui/tabs';
import { useAfterPaint } from '../../ui/use-after-paint';
import { BrokenRules } from './broken-rules';
import { ChangesBar } from './changes-bar';
import { FilterBar } from './filter-bar';
import { LeftBehind } from './left-behind';
import { LongQueue } from './long-queue';
import { PlanMap } from './plan-map';
import { PlanTable } from './plan-table';
import { PlannedBy } from './planned-by';
import { Timeline } from './timeline';
import { Totals } from './totals';
import type { Desk } from './use-desk';
import { useSelection } from './use-selection';
import { VehiclePanel } from './vehicle-panel';
import { WhatIf } from './what-if';

interface PlannerProps {
  readonly desk: Desk;
  /** The caller leads the convoy and it has not left. */
  readonly mayChange: boolean;
  /** Alternatives may be asked for until it leaves. */
  readonly mayCompare: boolean;
}

const VIEWS = ['timeline', 'map', 'table'] as const;

/** The plan on the desk: timeline, map and table of the same filter; what is pressed is chosen in all three. */
export function Planner({ desk, mayChange, mayCompare }: PlannerProps) {
  const { t } = useTranslation('convoys');
  const { search, selected, change } = useSelection();
  const panelOf = useAfterPaint(selected?.vehicleId);
  const isWide = useWide();
  const [opened, setOpened] = useState<string>();
  const journeys = desk.plan.journeys.filter(
    ({ vehicle }) => search.vehicle === undefined || vehicle.id === search.vehicle,
  );
  const { travel } = desk.plan;
  const chosen = desk.plan.journeys.find(({ vehicle }) => vehicle.id === panelOf);
  const views = {
    timeline: <Timeline desk={desk} journeys={journeys} mayChange={mayChange} onOpen={setOpened} />,
    map: <PlanMap plan={desk.plan} journeys={journeys} />,
    table: <PlanTable plan={desk.plan} journeys={journeys} />,
  };
  const panel =
    mayChange && chosen ? (
      <VehiclePanel
        desk={desk}
        journey={chosen}
        isOpened={opened === chosen.vehicle.id}
        onShown={() => setOpened(undefined)}
        onOpen={setOpened}
      />
    ) : null;
  return (
    <>
      <Totals plan={desk.plan} />
      <LongQueue plan={desk.plan} />
      <LeftBehind desk={desk} mayChange={mayChange} />
      <ChangesBar desk={desk} />
      <BrokenRules desk={desk} />
      <Card className="desk">
        <div className="desk__bar">
          <FilterBar desk={desk} mayChange={mayChange} />
          {mayCompare ? <WhatIf desk={desk} mayTakeOver={mayChange} /> : null}
        </div>
        {isWide ? (
          <>
            {views.timeline}
            {panel}
            <div className="desk__pair">
              {views.table}
              {views.map}
            </div>
          </>
        ) : (
          <>
            <Tabs
              label={t('views')}
              tabs={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
              value={search.view ?? 'timeline'}
              onChange={(view) => change({ view })}
            >
              {views[search.view ?? 'timeline']}
            </Tabs>
            {panel}
          </>
        )}
        <PlannedBy plan={desk.plan} />
        {travel?.estimated ? (
          <p className="soft">{t(travel.method === 'great_circle' ? 'estimated' : 'estimatedPartly')}</p>
        ) : null}
      </Card>
    </>
  );
}

const WIDE = '(min-width: 64rem)';

function useWide(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const query = matchMedia(WIDE);
      query.addEventListener('change', tell);
      return () => query.removeEventListener('change', tell);
    },
    () => matchMedia(WIDE).matches,
  );
}
