import { Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from '../../../language/use-translation';
import { answer, api, type Schemas } from '../../../api/client';
import { ifMatch, useCommand } from '../../../api/command';
import { Pictures } from '../../../features/pictures/pictures';
import { useLanguage } from '../../../language/use-language';
import { Button, LinkButton } from '../../../ui/button';
import { Badge } from '../../../ui/note';
import { Facts } from '../../../ui/page';
import { Refusal } from '../../../ui/refusal';
import { useToast } from '../../../ui/toast';
import { useItems, usePlaces } from '../names';
import { anew, kept, missingOf } from './line-draft';
import { LineGap } from './line-gap';
import { Specification } from './specification';

interface LineCardProps {
  readonly pledge: Schemas['PledgeView'];
  readonly line: Schemas['PledgeLineView'];
  readonly mayChange: boolean;
  readonly mayPicture: boolean;
}

/** One line: what, how much, where and when; of a vehicle its whole sheet. */
export function LineCard({ pledge, line, mayChange, mayPicture }: LineCardProps) {
  const { t } = useTranslation('pledges');
  const { say, format } = useLanguage();
  const item = useItems().get(line.itemCode);
  const place = usePlaces().get(line.placeId);
  const missing = pledge.state === 'draft' ? missingOf(line, item) : [];
  const name = item ? say(item.name) : line.itemCode;
  return (
    <article className="card line" aria-labelledby={line.id}>
      <header className="line__header">
        <div>
          <h3 id={line.id}>
            <span className="line__quantity">
              {format.number(line.quantity)} {item && line.quantity !== 1 ? say(item.unitName) : '×'}
            </span>{' '}
            {name}
          </h3>
          <p className="soft">{t('line.position', { number: line.position })}</p>
        </div>
        <Badge tone={line.condition === 'needs_repair' ? 'warning' : 'plain'}>
          {t(`condition.${line.condition}`)}
        </Badge>
      </header>
      {missing.length > 0 ? (
        <p>
          <Badge tone="warning">{t('line.missing')}</Badge>{' '}
          {format.list(missing.map((attribute) => say(attribute.name)))}
        </p>
      ) : null}
      {pledge.state === 'offered' || pledge.state === 'pledged' ? (
        <LineGap pledgeId={pledge.id} lineId={line.id} unit={item ? say(item.unitName) : ''} />
      ) : null}
      <LineFacts line={line} placeName={place ? say(place.name) : line.placeId} />
      <Specification line={line} item={item} />
      {line.pictures.length > 0 || mayPicture ? (
        <Pictures
          subject="pledge_line"
          of={line.id}
          name={name}
          pictures={line.pictures}
          mayChange={mayPicture}
          outdates={['/pledges/{id}', '/pledges']}
        />
      ) : null}
      {mayChange ? <LineCommands pledge={pledge} line={line} name={name} /> : null}
    </article>
  );
}

interface LineFactsProps {
  readonly line: Schemas['PledgeLineView'];
  readonly placeName: string;
}

function LineFacts({ line, placeName }: LineFactsProps) {
  const { t } = useTranslation('pledges');
  const { format } = useLanguage();
  const { vehicle } = line;
  const inspection = line.specification.inspection_valid_until;
  const window = [
    line.availableFrom && t('from', { day: format.day(line.availableFrom) }),
    line.availableUntil && t('until', { day: format.day(line.availableUntil) }),
  ].filter(Boolean);
  return (
    <Facts
      facts={[
        {
          name: t('line.minimum'),
          value: line.minimumQuantity !== null && format.number(line.minimumQuantity),
        },
        { name: t('line.place'), value: placeName },
        { name: t('line.window'), value: window.join(' ') },
        { name: t('line.bestBefore'), value: line.bestBefore && format.day(line.bestBefore) },
        { name: t('line.lotNumber'), value: line.lotNumber },
        {
          name: t('line.totalWeight'),
          value: line.unitWeightG > 0 ? format.weight(line.unitWeightG * line.quantity) : undefined,
        },
        { name: t('line.palletPlaces'), value: line.palletPlaces > 0 && format.number(line.palletPlaces) },
        {
          name: t('line.value'),
          value: line.valueCents !== null && format.number(line.valueCents / 100),
        },
        {
          name: t('line.defects'),
          value: line.defects ? (
            <span lang={line.defectsLanguage ?? undefined}>{line.defects}</span>
          ) : (
            t(line.noKnownDefects ? 'defects.none' : 'defects.unsaid')
          ),
        },
        { name: t('vehicle.vin'), value: line.vin && <code>{line.vin}</code> },
        {
          name: t('vehicle.inspection'),
          value: vehicle && inspection ? format.day(String(inspection)) : undefined,
        },
        ...(vehicle
          ? [
              { name: t('vehicle.class'), value: t(`vehicleClass.${vehicle.vehicleClass}`) },
              { name: t('vehicle.licenceClass'), value: vehicle.licenceClass },
              { name: t('vehicle.seats'), value: format.number(vehicle.seats) },
              { name: t('vehicle.payload'), value: format.weight(vehicle.payloadG) },
              { name: t('vehicle.volumeM3'), value: format.number(vehicle.volumeCm3 / 1_000_000) },
              { name: t('vehicle.palletPlaces'), value: format.number(vehicle.palletPlaces) },
              { name: t('vehicle.maxSpeedKmh'), value: format.number(vehicle.maxSpeedKmh) },
            ]
          : []),
      ].filter(({ value }) => value !== false)}
    />
  );
}

interface LineCommandsProps {
  readonly pledge: Schemas['PledgeView'];
  readonly line: Schemas['PledgeLineView'];
  readonly name: string;
}

/** Change or take off. Taking off can be undone, except that pictures go with the line. */
function LineCommands({ pledge, line, name }: LineCommandsProps) {
  const { t } = useTranslation('pledges');
  const toast = useToast();
  const write = useCommand(
    (version: number, lines: readonly Schemas['PledgeLineDto'][]) =>
      answer(
        api.PATCH('/pledges/{id}', {
          params: { path: { id: pledge.id }, header: ifMatch({ version }) },
          body: { lines: [...lines] },
        }),
      ),
    ['/pledges/{id}', '/pledges'],
  );
  const remove = async (): Promise<void> => {
    const rest = pledge.lines.filter((one) => one !== line).map(kept);
    const changed = await write.run(pledge.version, rest);
    if (!changed) return;
    toast(t('line.removed', { name }), {
      undo: () => void write.run(changed.version, [...changed.lines.map(kept), anew(line)]),
    });
  };
  return (
    <>
      <Refusal error={write.refusal} />
      <div className="page__actions">
        <LinkButton
          to="/pledges/$id"
          params={{ id: pledge.id }}
          search={{ line: line.id }}
          weight="secondary"
          small
          icon={<Pencil />}
        >
          {t('change')} <span className="visually-hidden">{name}</span>
        </LinkButton>
        {pledge.lines.length > 1 ? (
          <Button weight="tertiary" small icon={<Trash2 />} busy={write.busy} onClick={() => void remove()}>
            {t('line.remove')} <span className="visually-hidden">{name}</span>
          </Button>
        ) : null}
      </div>
    </>
  );
}
