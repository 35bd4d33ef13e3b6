import { useTranslation } from '../language/use-translation';

/** Where a page will be in a moment: its shape, and one word for those who do not see it. */
export function PageLoading() {
  const { t } = useTranslation('frame');
  return (
    <div className="page page--content" role="status">
      <span className="visually-hidden">{t('loading')}</span>
      <div className="skeleton skeleton--title" />
      <div className="skeleton skeleton--card" />
      <div className="skeleton skeleton--card" />
    </div>
  );
}
