import '@vaadin/grid';
