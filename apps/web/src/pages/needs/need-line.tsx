import { HandHeart } from 'lucide-react';
import { useState } from 'react';
import { dayIn } from '../../language/day-in';
import { useTranslation } from '../../language/use-translation';
import { useAccount } from '../../api/session';
import { useSubstitutes } from '../../features/needs/accept-substitutes';
import { LineCoverageBar } from '../../features/needs/line-coverage';
import { Limits } from '../../features/needs/limits';
import { LineSummary } from '../../features/needs/line-summary';
import type { LineView, NeedView } from '../../features/needs/need-draft';
import type { LineCoverage } from '../../features/needs/use-needs';
import { usePlaces } from '../../features/needs/use-places';
import { useLanguage } from '../../language/use-language';
import { keep } from '../../offline/outbox';
import { Button, LinkButton } from '../../ui/button';
import { Note } from '../../ui/note';
import { Facts } from '../../ui/page';
import { NeedGap } from './need-gap';
import { ProposeItem } from './propose-item';

interface NeedLineProps {
  readonly need: NeedView;
  readonly line: LineView;
  readonly coverage: LineCoverage | undefined;
  readonly isOwn: boolean;
}

/** One line in full. */
export function NeedLine({ need, line, coverage, isOwn }: NeedLineProps) {
  const { t } = useTranslation('needs');
  const { format } = useLanguage();
  const { nameOf } = usePlaces();
  const { can } = useAccount();
  const [today] = useState(() => dayIn(0));
  const { names, sums } = useSubstitutes(line.acceptSubstitutes ? line.itemCode : null);
  const mayOffer =
    !isOwn && need.state === 'published' && can.some(({ actions }) => actions.includes('pledge:write'));
  const maySuggest = !isOwn && can.some(({ actions }) => actions.includes('need:propose_item'));
  return (
    <article className="need-line">
      <LineSummary line={line} />
      {need.state === 'published' ? <LineCoverageBar line={line} coverage={coverage} /> : null}
      {need.state === 'published' && need.version > 0 ? <NeedGap needId={need.id} line={line} /> : null}
      <Limits line={line} />
      <Facts
        facts={[
          {
            name: t('facts.besides'),
            isLong: true,
            value:
              line.itemCode !== null && line.ownWords ? (
                <span lang={line.ownWordsLanguage ?? undefined}>{line.ownWords}</span>
              ) : undefined,
          },
          {
            name: t('facts.substitutes'),
            isLong: true,
            value: line.acceptSubstitutes ? (
              <>
                {names}
                {sums === '' ? null : <p className="soft">{t('substitutes.together', { names: sums })}</p>}
              </>
            ) : undefined,
          },
          { name: t('facts.place'), value: nameOf(line.placeId) },
          { name: t('facts.latest'), value: line.latest ? format.day(line.latest) : t('anyTime') },
          {
            name: t('facts.from'),
            value: line.usefulFrom && line.usefulFrom > today ? format.day(line.usefulFrom) : undefined,
          },
          { name: t('facts.horizon'), value: t(`horizons.${line.horizon}`) },
          { name: t('facts.visibility'), value: t(`visibility.${line.visibility}`) },
        ]}
      />
      {mayOffer ? (
        <div>
          <LinkButton
            icon={<HandHeart />}
            to="/pledges/new"
            search={{ need: need.id, for: line.id }}
            weight={line.itemCode === null ? 'secondary' : 'primary'}
          >
            {t('offers.offer')}
          </LinkButton>
        </div>
      ) : null}
      {line.itemProposal ? <Proposal need={need} line={line} isOwn={isOwn} /> : null}
      {line.itemCode === null && !line.itemProposal && maySuggest ? (
        <ProposeItem needId={need.id} lineId={line.id} />
      ) : null}
    </article>
  );
}

/** What a coordinator would call it in the catalogue; only the owner decides. */
function Proposal({ need, line, isOwn }: Omit<NeedLineProps, 'coverage'>) {
  const { t } = useTranslation('needs');
  const { say } = useLanguage();
  const proposal = line.itemProposal;
  if (!proposal) return null;
  const accept = (): Promise<void> =>
    keep({
      method: 'POST',
      path: `/needs/${need.id}/lines/${line.id}/item`,
      body: { itemCode: proposal.itemCode },
      ifMatch: need.version,
      subject: { kind: 'need', id: need.id, path: `/needs/${need.id}` },
      words: { key: 'need.tie', values: { title: need.title } },
    });
  return (
    <Note tone="info" title={t('proposal.title', { name: say(proposal.itemName) })}>
      <p className="kern-body">{t(isOwn ? 'proposal.own' : 'proposal.other')}</p>
      {isOwn ? (
        <Button small onClick={() => void accept()}>
          {t('proposal.accept')}
        </Button>
      ) : null}
    </Note>
  );
}
