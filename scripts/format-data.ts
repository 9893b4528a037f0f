import { formatData } from '../src/commands/format-data.ts';
import { voerUit } from '../src/commands/opties.ts';

await voerUit(() => formatData());
