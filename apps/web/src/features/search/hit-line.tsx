import { ClipboardList, Handshake, type LucideIcon, Package, PackageCheck, Route } from 'lucide-react';
import { useTranslation } from '../../language/use-translation';
import { useLanguage } from '../../language/use-language';
import { Title } from '../title/title';
import type { Hit } from './found';

const ICONS: Readonly<Partial<Record<Hit['kind'], LucideIcon>>> = {
  need: ClipboardList,
  pledge: PackageCheck,
  consignment: Package,
  convoy: Route,
  partnership: Handshake,
};

/** One thing found: what it is, what it is called, whose it is. */
export function HitLine({ hit }: { readonly hit: Hit }) {
  const { t } = useTranslation('search');
  const { say } = useLanguage();
  const Icon = ICONS[hit.kind];
  return (
    <span className="hit">
      {Icon ? <Icon aria-hidden="true" /> : null}
      <span className="hit__words">
        <span className="hit__title">
          <Title title={hit.title} otherwise={hit.id} />
        </span>
        <span className="soft">
          {[t(`kind.${hit.kind}`), hit.subtitle && say(hit.subtitle)].filter(Boolean).join(' · ')}
        </span>
      </span>
    </span>
  );
}
