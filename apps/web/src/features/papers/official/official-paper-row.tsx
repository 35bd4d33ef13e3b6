import { AlarmClock, CircleCheck, Hourglass, Paperclip, Pencil, X } from 'lucide-react';
import { type ChangeEvent, useRef } from 'react';
import { api } from '../../../api/client';
import { useCommand } from '../../../api/command';
import { rawBody } from '../../../api/raw-body';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { newId } from '../../../offline/writes';
import { Button } from '../../../ui/button';
import { Refusal } from '../../../ui/refusal';
import { useToast } from '../../../ui/toast';
import { isOfSystem, type OfficialPaper, OUTDATED_BY_PAPERS } from './official-paper';
import { PaperFiles } from './paper-files';

const MOST_FILES = 10;
const ICONS = { green: CircleCheck, amber: Hourglass, red: AlarmClock } as const;

interface OfficialPaperRowProps {
  readonly paper: OfficialPaper;
  readonly consignmentId: string;
  readonly mayChange: boolean;
  readonly hasLeft: boolean;
  readonly onEdit: () => void;
}

/** One paper: how it stands in time, its number, its files, and what can be done with it. */
export function OfficialPaperRow({
  paper,
  consignmentId,
  mayChange,
  hasLeft,
  onEdit,
}: OfficialPaperRowProps) {
  const { t } = useTranslation('official');
  const { say } = useLanguage();
  const toast = useToast();
  const input = useRef<HTMLInputElement>(null);
  const add = useCommand(
    (file: File) =>
      api.POST('/paper-files', {
        params: {
          query: {
            consignmentId,
            paper: paper.paper,
            fileId: newId(),
            name: file.name.slice(0, 200),
            ...(paper.consignmentLineId ? { consignmentLineId: paper.consignmentLineId } : {}),
          },
        },
        ...rawBody(file),
      }),
    OUTDATED_BY_PAPERS,
  );
  const drop = useCommand(
    () => api.DELETE('/official-papers/{id}', { params: { path: { id: paper.id ?? '' } } }).then(() => true),
    OUTDATED_BY_PAPERS,
  );
  const send = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = currentTarget.files ?? [];
    currentTarget.value = '';
    if (file && (await add.run(file))) toast(t('fileAdded'));
  };
  const Icon = ICONS[paper.light];
  const name = say(paper.name);
  const vehicle = paper.vehicleName
    ? t('ofVehicle', { vehicle: say(paper.vehicleName), position: paper.position })
    : undefined;
  const mayDrop = mayChange && !hasLeft && !isOfSystem(paper.paper) && paper.id && paper.files.length === 0;
  const named = <span className="visually-hidden"> {[name, vehicle].filter(Boolean).join(', ')}</span>;
  return (
    <li className="official__paper">
      <span className={`official__light official__light--${paper.light}`} aria-hidden="true">
        <Icon size={20} />
      </span>
      <div className="official__what">
        <strong>{name}</strong>
        {vehicle ? <span className="soft"> {vehicle}</span> : null}
        {paper.number ? <span className="official__number"> {paper.number}</span> : null}
        <span className="official__state">
          {hasLeft ? null : <span className="visually-hidden">{t(`light.${paper.light}`)}: </span>}
          {hasLeft && paper.number ? t('there') : say(paper.text)}{' '}
          {paper.number ? null : (
            <span className="soft">{t('suppliedBy', { name: say(paper.organisationName) })}</span>
          )}
        </span>
        <PaperFiles files={paper.files} mayChange={mayChange} />
        <Refusal error={add.refusal ?? drop.refusal} />
        {mayChange ? (
          <div className="official__do">
            {isOfSystem(paper.paper) && (paper.number || hasLeft) ? null : (
              <Button weight="tertiary" small icon={<Pencil />} onClick={onEdit}>
                {t(isOfSystem(paper.paper) ? 'noteApplication' : 'write')}
                {named}
              </Button>
            )}
            {paper.files.length < MOST_FILES ? (
              <>
                <input
                  ref={input}
                  type="file"
                  accept="application/pdf,image/jpeg,image/png,image/webp"
                  hidden
                  onChange={(event) => void send(event)}
                />
                <Button
                  weight="tertiary"
                  small
                  icon={<Paperclip />}
                  busy={add.busy}
                  onClick={() => input.current?.click()}
                >
                  {t('addFile')}
                  {named}
                </Button>
              </>
            ) : null}
            {mayDrop ? (
              <Button
                weight="tertiary"
                small
                icon={<X />}
                busy={drop.busy}
                onClick={() => void drop.run().then((done) => done && toast(t('dropped')))}
              >
                {t('drop')}
                {named}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
    </li>
  );
}
