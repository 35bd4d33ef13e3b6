import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from '../language/use-translation';

const Palette = lazy(() => import('../features/search/palette'));

/** Opens the palette, as Ctrl K and ⌘ K do; it is fetched when it is first wanted. */
export function SearchButton() {
  const { t } = useTranslation('frame');
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const show = (): void => {
    setWanted(true);
    setOpen(true);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      show();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className="frame__tool"
        aria-label={t('search')}
        aria-keyshortcuts="Control+K"
        onClick={show}
      >
        <Search aria-hidden="true" />
      </button>
      {wanted ? (
        <Suspense fallback={null}>
          <Palette open={open} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
