import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { api, type Schemas } from '../../api/client';
import { useCommand } from '../../api/command';
import { Problem } from '../../api/problem';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextAreaField } from '../../ui/field';
import { Card } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { useToast } from '../../ui/toast';

interface StoragePlacesProps {
  readonly site: Schemas['SiteView'];
  readonly mayWrite: boolean;
}

/** The places of a hall with how much lies there; more can be added at any time. */
export function StoragePlaces({ site, mayWrite }: StoragePlacesProps) {
  const { t } = useTranslation('warehouses');
  const [adding, setAdding] = useState(false);
  return (
    <Card
      title={t('storagePlaces', { count: site.storagePlaces.length })}
      actions={
        mayWrite ? (
          <Button weight="tertiary" small icon={<Plus />} onClick={() => setAdding(true)}>
            {t('places.add')}
          </Button>
        ) : null
      }
    >
      <ul role="list" className="storage-places">
        {site.storagePlaces.map(({ id, code, lots }) => (
          <li key={id} className="storage-places__item">
            <strong>{code}</strong> <span className="soft">{t('lots', { count: lots })}</span>
          </li>
        ))}
      </ul>
      {adding ? <AddPlaces site={site} onClose={() => setAdding(false)} /> : null}
    </Card>
  );
}

const codesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[\n,;]/u)
      .map((code) => code.trim())
      .filter(Boolean),
  ),
];

interface AddPlacesProps {
  readonly site: Schemas['SiteView'];
  readonly onClose: () => void;
}

function AddPlaces({ site, onClose }: AddPlacesProps) {
  const { t } = useTranslation('warehouses');
  const toast = useToast();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const codes = codesOf(text);
  const add = useCommand(
    () =>
      api.POST('/sites/{id}/places', {
        params: { path: { id: site.id } },
        body: { storagePlaces: codes.map((code) => ({ code })) },
      }),
    ['/sites'],
  );
  const said = add.refusal instanceof Problem ? wordsOf(add.refusal) : undefined;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(codes.length === 0);
    if (codes.length === 0 || !(await add.run())) return;
    toast(t('places.added', { count: codes.length }));
    onClose();
  };
  return (
    <Dialog open title={t('places.title')} onClose={onClose}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        {said === undefined ? <Refusal error={add.refusal} /> : null}
        <TextAreaField
          label={t('places.names')}
          hint={t('places.hint')}
          required
          value={text}
          error={missing && codes.length === 0 ? t('places.missing') : said}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div>
          <Button type="submit" busy={add.busy}>
            {codes.length > 1 ? t('places.addMany', { count: codes.length }) : t('places.add')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** All places are typed into one field: whatever is said about one of them is said there. */
const wordsOf = ({ details, message }: Problem): string | undefined =>
  details.errors?.[0]?.detail ?? (details.field === undefined ? undefined : message);
