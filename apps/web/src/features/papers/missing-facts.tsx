import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client';
import { useAccount } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';

type Missing = Schemas['MissingFactView'];

interface MissingFactsProps {
  readonly missing: readonly Missing[];
  /** Facts of the consignment are written on this very page. */
  readonly withFacts: boolean;
}

/** What a paper lacks, each with who can supply it and where; opened on demand. */
export function MissingFacts({ missing, withFacts }: MissingFactsProps) {
  const { t } = useTranslation('papers');
  const { say } = useLanguage();
  return (
    <details className="folder__missing">
      <summary>{t('missing', { count: missing.length })}</summary>
      <ul>
        {missing.map((fact, index) => (
          <li key={`${fact.code} ${index}`}>
            {say(fact.text)} <Supplier fact={fact} withFacts={withFacts} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Supplier({ fact, withFacts }: { readonly fact: Missing; readonly withFacts: boolean }) {
  const { t } = useTranslation('papers');
  const { say } = useLanguage();
  const { memberships } = useAccount();
  const isOwn = memberships.some(({ organisationId }) => organisationId === fact.organisationId);
  const isHere = isOwn || withFacts;
  const where = t(`place.${fact.place}`);
  return (
    <span className="soft">
      {isOwn ? t('byYou') : t('by', { name: say(fact.organisationName) })}
      {isHere ? ', ' : null}
      {isOwn && fact.place === 'organisation' ? (
        <Link to="/organisation" search={{ of: fact.organisationId }} hash="letterhead">
          {where}
        </Link>
      ) : isHere ? (
        where
      ) : null}
    </span>
  );
}
