// Runs in the browser: opens GraphiQL with the query and headers that the page carries. What is typed is kept in
// memory only, so that each visit starts with a token that is still valid.
const settings = JSON.parse(document.getElementById('settings').textContent);
const memory = new Map();
const storage = {
  getItem: (key) => memory.get(key) ?? null,
  setItem: (key, value) => void memory.set(key, value),
  removeItem: (key) => void memory.delete(key),
  clear: () => memory.clear(),
  get length() {
    return memory.size;
  },
};
const { React, ReactDOM, GraphiQL } = window;
ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: settings.query,
    defaultHeaders: settings.headers,
    defaultEditorToolsVisibility: 'headers',
    storage,
  }),
);
