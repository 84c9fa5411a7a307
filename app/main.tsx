import '@fontsource-variable/inter/index.css';
import '@mantine/core/styles.css';
import './ui/app.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Screens } from './screens.tsx';
import { firstReading, Reader } from './texts/reader.tsx';
import { BrokenPageGuard } from './ui/broken-page.tsx';
import { theme } from './ui/theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

void firstReading().then((first) =>
  createRoot(root).render(
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Reader first={first}>
        <BrokenPageGuard>
          <BrowserRouter basename={import.meta.env.BASE_URL.replace(/\/$/, '')}>
            <Screens />
          </BrowserRouter>
        </BrokenPageGuard>
      </Reader>
    </MantineProvider>,
  ),
);
