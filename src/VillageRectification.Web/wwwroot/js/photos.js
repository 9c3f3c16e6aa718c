// A photo that is larger than what is kept is made smaller before it is sent: a phone's photo weighs ten times what its picture needs, and the
// signal in a village is weak. Without this script, or where the browser cannot read the picture, the file is sent as it is.
const quality = 0.85;

const smaller = async (file, side) => {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const surface = canvas.getContext("2d");
  surface.fillStyle = "#fff";
  surface.fillRect(0, 0, canvas.width, canvas.height);
  surface.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((done) => { canvas.toBlob(done, "image/jpeg", quality); });
  return blob && blob.size < file.size ? new File([blob], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg" }) : file;
};

for (const input of document.querySelectorAll("input[type=file][data-shrink]")) {
  input.addEventListener("change", async () => {
    const shrunk = new DataTransfer();
    for (const file of input.files) {
      const isPicture = file.type.startsWith("image/");
      shrunk.items.add(isPicture ? await smaller(file, Number(input.dataset.shrink)).catch(() => file) : file);
    }
    input.files = shrunk.files;
  });
}
