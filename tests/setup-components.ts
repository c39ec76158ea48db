// First of all: Dexie looks once, when it is loaded, whether there is an IndexedDB to follow changes of.
import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import * as z from 'zod/mini';

// As in the panel, where the content security policy forbids building functions from text.
z.config({ jitless: true });

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
