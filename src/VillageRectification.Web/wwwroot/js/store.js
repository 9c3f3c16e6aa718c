// What is typed and what waits, by account.
let opened;

const open = () => new Promise((resolve, reject) => {
  const request = indexedDB.open("village-rectification", 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("drafts", { keyPath: ["account", "path"] });
    request.result.createObjectStore("waiting", { keyPath: "key" }).createIndex("account", "account");
    request.result.createObjectStore("seen", { keyPath: "account" });
  };
  // Once more where a phone has closed it, or there was no room.
  const forget = () => { opened = undefined; };
  request.onsuccess = () => { request.result.onclose = forget; resolve(request.result); };
  request.onerror = () => { forget(); reject(request.error); };
});

const run = async (name, mode, work) => {
  opened ??= open();
  const transaction = (await opened).transaction(name, mode, { durability: "strict" });
  const request = work(transaction.objectStore(name));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
};

export const put = (name, value) => run(name, "readwrite", (store) => store.put(value));
export const get = (name, key) => run(name, "readonly", (store) => store.get(key));
export const remove = (name, key) => run(name, "readwrite", (store) => store.delete(key));
export const count = (name) => run(name, "readonly", (store) => store.count());
export const waitingOf = async (account) => account ? run("waiting", "readonly", (store) => store.index("account").getAll(account)) : [];

// Each tab that typed into a form has its draft, told apart by the key.
export const draftOf = (path, key) => `${path}#${key}`;
export const lastDraft = async (account, path) =>
  (await run("drafts", "readonly", (store) => store.getAll(IDBKeyRange.bound([account, path], [account, `${path}$`])))).sort((a, b) => b.at - a.at)[0];

export const element = (tag, is, ...content) => {
  const made = Object.assign(document.createElement(tag), is);
  made.append(...content);
  return made;
};
export const dayAfter = (day, days) => new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);

// Orders by time (version 7); it becomes the record's id.
export const newKey = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  for (let i = 0, time = Date.now(); i < 6; i++) bytes[5 - i] = Math.floor(time / 256 ** i) % 256;
  bytes[6] = (bytes[6] & 15) | 112;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

// Offline nobody else can say who sits there.
export const lastAccount = {
  get: () => localStorage.getItem("account"),
  set: (account) => localStorage.setItem("account", account),
  clear: () => localStorage.removeItem("account"),
};

export const choose = (input, files) => {
  const list = new DataTransfer();
  for (const file of files) list.items.add(file);
  input.files = list.files;
};
