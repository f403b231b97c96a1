import { decodeQR } from 'qr/decode.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type City, openCity } from '../support/city.ts';
import { type DossierHub, openDossiers } from '../support/dossiers.ts';
