import { Link } from '@tanstack/react-router';
import { ChevronLeft, FileDown, FileUp, Pencil, Plus } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import type { Schemas } from '../../api/client';
import { useSave } from '../../api/save';
import { useAccount } from '../../api/session';
import { Quoted } from '../../features/title/title';
import { useTitle } from '../../features/title/use-title';
import { useLanguage } from '../../language/use-language';
import { Button, LinkButton } from '../../ui/button';
import { Badge } from '../../ui/note';
import { Card, Page } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { LineCard } from './line/line-card';
import { OrganisationName } from './names';
import { PledgeFacts } from './pledge-facts';
import { CheckLink, PledgeNext } from './pledge-next';
import { PledgeProposals } from './pledge-proposals';
import { ApprovalBadge, approvalOf, PledgeSteps, StateBadge } from './pledge-state';

type Pledge = Schemas['PledgeView'];

/** States in which the giver can still do something with it. */
const OPEN: readonly Pledge['state'][] = ['draft', 'offered', 'pledged'];

const NAMES_IN_TITLE = 3;

/** All about one pledge: where it stands, what comes next, its lines, who released it. */
export function PledgeOverview({ pledge }: { readonly pledge: Pledge }) {
  const { t } = useTranslation('pledges');
  const { can } = useAccount();
  const { say, format } = useLanguage();
  const items = new Map(pledge.lines.map(({ itemCode, itemName }) => [itemCode, itemName]));
  const name = format.list([...items.values()].slice(0, NAMES_IN_TITLE).map(say));
  const { main, mainLanguage, quoted } = useTitle()(pledge.title, pledge.titleLanguage, name);
  const may = can.find(({ organisationId }) => organisationId === pledge.giverId)?.actions ?? [];
  const mayWrite = may.includes('pledge:write');
  const isOpen = mayWrite && OPEN.includes(pledge.state);
  return (
    <Page
      title={main}
      titleLanguage={mainLanguage}
      above={
        <>
          <Link to="/pledges" className="back">
            <ChevronLeft aria-hidden="true" />
            {t('title')}
          </Link>
          <p className="pledge__file">
            {t('fileNumber')} <strong>{pledge.fileNumber ?? t('noFileNumber')}</strong>
          </p>
        </>
      }
      lead={
        <span className="pledge__badges">
          {quoted ? <Quoted words={quoted} language={pledge.titleLanguage} /> : null}
          <StateBadge state={pledge.state} />
          {['not_required', 'planned'].includes(approvalOf(pledge)) ? null : (
            <ApprovalBadge pledge={pledge} />
          )}
          {may.length > 0 ? null : (
            <Badge>
              <OrganisationName id={pledge.giverId} />
            </Badge>
          )}
        </span>
      }
      actions={isOpen ? <CheckLink pledge={pledge} check="withdraw" /> : null}
    >
      <PledgeSteps pledge={pledge} />
      <PledgeNext pledge={pledge} may={may} />
      {mayWrite ? <PledgeProposals pledge={pledge} /> : null}
      <Card
        title={t('about')}
        actions={
          isOpen ? (
            <LinkButton
              to="/pledges/$id"
              params={{ id: pledge.id }}
              search={{ edit: true }}
              weight="tertiary"
              small
              icon={<Pencil />}
            >
              {pledge.state === 'draft' ? t('change') : t('changeOperators')}
            </LinkButton>
          ) : null
        }
      >
        <PledgeFacts pledge={pledge} />
      </Card>
      <Lines pledge={pledge} mayWrite={mayWrite} />
    </Page>
  );
}

function Lines({ pledge, mayWrite }: { readonly pledge: Pledge; readonly mayWrite: boolean }) {
  const { t } = useTranslation('pledges');
  const { format } = useLanguage();
  const mayChange = mayWrite && pledge.state === 'draft';
  const { id } = pledge;
  return (
    <section className="lines" aria-labelledby="lines">
      <div className="card__header">
        <h2 id="lines">
          {t('lines')} <span className="soft">({format.number(pledge.lines.length)})</span>
        </h2>
        <div className="page__actions">
          {mayChange ? (
            <>
              <LinkButton
                to="/pledges/$id"
                params={{ id }}
                search={{ line: 'new' }}
                weight="secondary"
                small
                icon={<Plus />}
              >
                {t('addLine')}
              </LinkButton>
              <LinkButton to="/pledges/$id/import" params={{ id }} weight="secondary" small icon={<FileUp />}>
                {t('fromTable')}
              </LinkButton>
            </>
          ) : null}
          {pledge.lines.length > 0 ? <SaveLines pledge={pledge} /> : null}
        </div>
      </div>
      {pledge.lines.length === 0 ? (
        <p className="soft">{mayChange ? t('noLinesLead') : t('noLines')}</p>
      ) : (
        pledge.lines.map((line) => (
          <LineCard key={line.id} pledge={pledge} line={line} mayChange={mayChange} mayPicture={mayWrite} />
        ))
      )}
    </section>
  );
}

function SaveLines({ pledge }: { readonly pledge: Pledge }) {
  const { t } = useTranslation('pledges');
  const save = useSave();
  const name = (pledge.fileNumber ?? pledge.title).replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return (
    <>
      <Button
        weight="tertiary"
        small
        icon={<FileDown />}
        busy={save.busy}
        onClick={() => void save.run('/pledges/{id}/lines.xlsx', { path: { id: pledge.id } }, `${name}.xlsx`)}
      >
        {t('asExcel')}
      </Button>
      <Refusal error={save.refusal} />
    </>
  );
}
