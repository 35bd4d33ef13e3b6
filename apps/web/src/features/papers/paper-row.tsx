import { CircleCheck, CircleDashed, FileDown, Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Button } from '../../ui/button';
import { Download } from '../../ui/download';
import { MissingFacts } from './missing-facts';

interface PaperRowProps {
  readonly paper: Schemas['FolderPaperView'];
  readonly busy: boolean;
  /** Facts of the consignment are written on this very page. */
  readonly withFacts: boolean;
  readonly onMake: () => void;
}

/** Where the row of a paper is found after its command has gone. */
export const paperId = (kind: Schemas['FolderPaperView']['kind']): string => `paper-${kind}`;

/** One paper: how it stands, in which languages, and the one thing to do with it. */
export function PaperRow({ paper, busy, withFacts, onMake }: PaperRowProps) {
  const { t } = useTranslation('papers');
  const { kind, newest, missing } = paper;
  const name = t(`kind.${kind}`);
  const isReady = newest?.state === 'ready';
  const isComing = newest?.state === 'requested';
  const languages = (newest?.languages ?? paper.languages).map((one) => one.toUpperCase()).join(' · ');
  return (
    <li className="folder__paper" id={paperId(kind)} tabIndex={-1}>
      <StateIcon isReady={isReady} isComing={isComing} />
      <div className="folder__what">
        <strong>{name}</strong> <span className="folder__languages">{languages}</span>
        <StateWords paper={paper} />
        {missing.length > 0 ? <MissingFacts missing={missing} withFacts={withFacts} /> : null}
      </div>
      <div className="folder__do">
        {isReady ? (
          <Download
            className="folder__print"
            path="/documents/{id}/content"
            params={{ path: { id: newest.id } }}
            name={`${name} ${newest.reference}.pdf`}
          >
            <FileDown aria-hidden="true" /> {t('open')}
            <Named name={name} />
          </Download>
        ) : null}
        {missing.length === 0 && !isComing ? (
          <Button weight={isReady ? 'tertiary' : 'secondary'} small busy={busy} onClick={onMake}>
            {t(isReady ? 'again' : 'make')}
            <Named name={name} />
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** What is missing speaks for itself. */
function StateWords({ paper: { newest, missing } }: Pick<PaperRowProps, 'paper'>) {
  const { t } = useTranslation('papers');
  const { format } = useLanguage();
  if (!newest && missing.length > 0) return null;
  return (
    <span className="folder__state">
      {!newest
        ? t('complete')
        : newest.state === 'ready'
          ? t('madeOn', { reference: newest.reference, when: format.instant(newest.createdAt) })
          : t(newest.state)}
    </span>
  );
}

const Named = ({ name }: { readonly name: string }) => <span className="visually-hidden"> {name}</span>;

function StateIcon({ isReady, isComing }: { readonly isReady: boolean; readonly isComing: boolean }) {
  const icon: ReactNode = isReady ? <CircleCheck /> : isComing ? <Hourglass /> : <CircleDashed />;
  return (
    <span className={`folder__icon${isReady ? ' folder__icon--ready' : ''}`} aria-hidden="true">
      {icon}
    </span>
  );
}
