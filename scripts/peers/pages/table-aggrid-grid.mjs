import { createGrid, InfiniteRowModelModule, ModuleRegistry, themeQuartz } from 'ag-grid-community';

ModuleRegistry.registerModules([InfiniteRowModelModule]);
export { createGrid, themeQuartz };
