import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { answer, api, type Schemas } from '../../api/client';
import { ifMatch, useCommand } from '../../api/command';
import { Button } from '../../ui/button';
import { Card } from '../../ui/page';
import { ConvoyForm, type ConvoyWish } from './convoy-form';
import { toLocal } from './local-time';

interface ChangeFormProps {
  readonly convoy: Schemas['ConvoyDetailView'];
  readonly onDone: () => void;
}

/** The way to change what a convoy that nobody has confirmed may use. */
export function ChangeConvoy({ convoy }: { readonly convoy: Schemas['ConvoyDetailView'] }) {
  const { t } = useTranslation('convoys');
  const [open, setOpen] = useState(false);
  return (
    <>
      <div>
        <Button
          weight="secondary"
          icon={<SlidersHorizontal />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('changeConvoy')}
        </Button>
      </div>
      {open ? <ChangeForm key={convoy.version} convoy={convoy} onDone={() => setOpen(false)} /> : null}
    </>
  );
}

/** Another window, other consignments, vehicles or drivers. The plan made before is dropped and a new one made. */
function ChangeForm({ convoy, onDone }: ChangeFormProps) {
  const { t } = useTranslation('convoys');
  const path = { id: convoy.id };
  const change = useCommand(
    async (wish: ConvoyWish) => {
      const changed = await answer(
        api.PATCH('/convoys/{id}', { params: { path, header: ifMatch(convoy) }, body: wish }),
      );
      return answer(api.POST('/convoys/{id}/schedule', { params: { path, header: ifMatch(changed) } }));
    },
    ['/convoys', '/convoys/{id}', '/convoys/{id}/plan', '/consignments'],
  );
  return (
    <Card title={t('changeConvoy')}>
      <ConvoyForm
        operatorId={convoy.operatorId}
        convoyId={convoy.id}
        first={{
          name: convoy.name,
          earliestDeparture: toLocal(convoy.earliestDeparture),
          latestDeparture: toLocal(convoy.latestDeparture),
          consignmentIds: convoy.consignmentIds,
          vehicleIds: convoy.vehicleIds,
          driverIds: convoy.driverIds,
          keepsTogether: convoy.keepsTogether,
          bufferVehicleId: convoy.bufferVehicleId,
        }}
        command={t('changeAndPlan')}
        busy={change.busy}
        refusal={change.refusal}
        onSubmit={(wish) => void change.run(wish).then((done) => done && onDone())}
      />
    </Card>
  );
}
