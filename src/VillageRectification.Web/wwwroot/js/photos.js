// A phone's photo is made smaller before it is sent.
import { choose, element } from "./store.js";

const quality = 0.85;

const smaller = async (file, side) => {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = element("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const surface = canvas.getContext("2d");
  surface.fillStyle = "#fff";
  surface.fillRect(0, 0, canvas.width, canvas.height);
  surface.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((done) => { canvas.toBlob(done, "image/jpeg", quality); });
  return blob && blob.size < file.size ? new File([blob], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg" }) : file;
};

const shrink = async (files, side) => {
  const small = [];
  for (const file of files) small.push(file.type.startsWith("image/") ? await smaller(file, side).catch(() => file) : file);
  return small;
};

for (const input of document.querySelectorAll("input[type=file][data-shrink]")) {
  let chosen;
  let work;
  input.addEventListener("change", () => {
    const own = [...input.files];
    chosen = own;
    work = shrink(own, Number(input.dataset.shrink)).then((small) => {
      if (chosen === own) {
        choose(input, small);
        work = undefined;
        input.form.dispatchEvent(new Event("input"));
      }
    });
  });
  // Sending waits for that.
  input.form.addEventListener("submit", (event) => {
    if (!work) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    work.then(() => event.target.requestSubmit(event.submitter));
  }, true);
  const camera = input.form.querySelector("[capture]");
  camera?.addEventListener("change", () => {
    choose(input, [...input.files, ...camera.files]);
    camera.value = "";
    input.dispatchEvent(new Event("change"));
  });
}
