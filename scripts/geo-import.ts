import { geoImport } from '../src/commands/geo-import.ts';
import { voerUit } from '../src/commands/opties.ts';

await voerUit(() => geoImport());
