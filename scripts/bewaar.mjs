// What Node makes of the sources is kept, by their contents, in the folder for temporary files. In plain JavaScript, and told to Node before
// the command itself: else Node gets out its tools for TypeScript for that one file.
import { enableCompileCache } from 'node:module';

enableCompileCache();
