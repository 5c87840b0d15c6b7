/** Starts the interface in whatever host it finds itself: the app's window or a browser. */

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createTranslator } from '../shared/locales/translator.ts';
import { createApiClient } from './api-client.ts';
import { App } from './app.tsx';
import { findBridge } from './bridge.ts';
import './fonts.ts';
import { InterfaceProvider } from './interface-context.tsx';
import './theme.css';
import './components/components.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root');
const bridge = findBridge();
createRoot(root).render(
  <StrictMode>
    <InterfaceProvider bridge={bridge} call={createApiClient(bridge)} translator={createTranslator()}>
      <App />
    </InterfaceProvider>
  </StrictMode>,
);
