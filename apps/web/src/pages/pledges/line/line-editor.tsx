import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { answer, api, type Schemas } from '../../../api/client';
import { ifMatch, useCommand } from '../../../api/command';
import { Problem } from '../../../api/problem';
import { useLanguage } from '../../../language/use-language';
import { Button, LinkButton } from '../../../ui/button';
import { Combobox } from '../../../ui/combobox';
import { Form } from '../../../ui/form';
import { useToast } from '../../../ui/toast';
import { useItems, usePlaces } from '../names';
import { SubPage } from '../sub-page';
import { GoodsFields } from './goods-fields';
import { ForNeed } from '../for-need';
import { draftFor, draftOf, EMPTY_LINE, kept, type LineDraft, sentLine } from './line-draft';
import { SpecificationFields } from './specification-fields';
import { VehicleFields } from './vehicle-fields';

/** The line of a need that a new line is begun for. */
export interface Wanted {
  readonly need: Schemas['NeedView'];
  readonly line: Schemas['NeedLineView'];
  /** What nobody has said yes to; undefined where that is not known. */
  readonly open: number | undefined;
}

interface LineEditorProps {
  readonly pledge: Schemas['PledgeView'];
  /** `new` for one that is not there yet. */
  readonly lineId: string;
  readonly wanted?: Wanted | undefined;
}

/** One line of a pledge, with what the catalogue asks of this item. */
export function LineEditor({ pledge, lineId, wanted }: LineEditorProps) {
  const { t } = useTranslation('pledges');
  const { say, language } = useLanguage();
  const toast = useToast();
  const navigate = useNavigate();
  const items = useItems();
  const places = usePlaces();
  const known = pledge.lines.find(({ id }) => id === lineId);
  const [draft, setDraft] = useState<LineDraft>(() =>
    known
      ? draftOf(known, items.get(known.itemCode), places.get(known.placeId))
      : {
          ...(wanted
            ? draftFor(wanted.line, items.get(wanted.line.itemCode ?? ''), wanted.open)
            : EMPTY_LINE),
          place: places.get(pledge.lines.at(-1)?.placeId ?? ''),
        },
  );
  const [missing, setMissing] = useState(false);
  const index = known ? pledge.lines.indexOf(known) : pledge.lines.length;
  const save = useCommand(
    (line: Schemas['PledgeLineDto']) =>
      answer(
        api.PATCH('/pledges/{id}', {
          params: { path: { id: pledge.id }, header: ifMatch(pledge) },
          body: {
            lines: known
              ? pledge.lines.map((one) => (one === known ? line : kept(one)))
              : [...pledge.lines.map(kept), line],
          },
        }),
      ),
    ['/pledges/{id}', '/pledges'],
  );
  const problem = save.refusal instanceof Problem ? save.refusal : undefined;
  const about = (field: string): string | undefined => problem?.about(`/lines/${index}/${field}`);
  const change = (part: Partial<LineDraft>): void => setDraft((now) => ({ ...now, ...part }));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { item, place } = draft;
    setMissing(true);
    const leavesDefectsOpen = item?.vehicleClass && draft.defectsSaid === 'unsaid';
    if (!item || !place || leavesDefectsOpen) return;
    const saved = await save.run(sentLine(draft, item, place, language));
    if (!saved) return;
    toast(t('line.saved'));
    await navigate({ to: '/pledges/$id', params: { id: pledge.id }, hash: 'lines' });
  };
  const { item } = draft;
  const isDecided = pledge.approval === 'granted' || pledge.approval === 'refused';
  return (
    <SubPage
      pledge={pledge}
      title={known && item ? say(item.name) : t('line.new')}
      lead={known ? (isDecided ? t('line.decidedLead') : undefined) : t('line.newLead')}
    >
      <Form refusal={save.refusal} className="form card" onSubmit={submit}>
        {wanted ? <ForNeed need={wanted.need} line={wanted.line} /> : null}
        {wanted ? <p className="kern-body">{t('forNeed.prefilled')}</p> : null}
        <Combobox
          label={t('line.item')}
          hint={t('line.itemHint')}
          error={missing && !item ? t('line.chooseItem') : about('itemCode')}
          options={(q) => answer(api.GET('/catalogue/items', { params: { query: q ? { q } : {} } }))}
          keyOf={({ code }) => code}
          textOf={({ name }) => say(name)}
          show={({ code, name }) => (
            <span className="option">
              {say(name)} <span className="soft">{code}</span>
            </span>
          )}
          value={item}
          onChoose={(chosen) => change({ item: items.get(chosen.code) ?? chosen })}
        />
        {item ? (
          <>
            <GoodsFields draft={draft} item={item} change={change} about={about} missing={missing} />
            {item.vehicleClass ? <VehicleFields draft={draft} change={change} about={about} /> : null}
            <SpecificationFields
              draft={draft}
              item={item}
              limits={item.code === wanted?.line.itemCode ? wanted.line.limits : []}
              change={change}
              about={about}
            />
          </>
        ) : null}
        <div className="page__actions">
          <Button type="submit" busy={save.busy}>
            {t('line.save')}
          </Button>
          <LinkButton to="/pledges/$id" params={{ id: pledge.id }} weight="secondary">
            {t('cancel')}
          </LinkButton>
        </div>
      </Form>
    </SubPage>
  );
}
