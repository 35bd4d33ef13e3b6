import '@kern-ux/native/dist/kern.min.css';
import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client';
import { askForFirstPage, loadTypeface } from './first-page';
import { startLanguage } from './language/texts';
import { database } from './offline/database';
import { letGoEnded } from './offline/held-links';
import { keepAnswers } from './offline/kept-answers';
import { startOutbox } from './offline/outbox';
import { removeOutlivedInTime } from './offline/own-journeys';
import { keepApp } from './offline/service-worker';
import { router } from './router';
import { ToastProvider } from './ui/toast';

const start = async (): Promise<void> => {
  // Opens while the rest is set up: the first page asks for what was typed before.
  void database().catch(() => undefined);
  removeOutlivedInTime();
  void letGoEnded();
  const language = startLanguage();
  await keepAnswers();
  askForFirstPage();
  await language;
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no #app');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
  startOutbox();
  loadTypeface();
  keepApp();
};

void start();
