"use strict";
// sorts and filters the tables of the class page; it reads text and writes none of it back as markup
for (const table of document.querySelectorAll("table.sortable")) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const value = (row, place) => {
    const cell = row.cells[place];
    const text = (cell.dataset.v ?? cell.textContent).trim();
    const number = Number(text || NaN);
    return Number.isNaN(number) && /^[–…]?$/.test(text) ? -Infinity : Number.isNaN(number) ? text : number;
  };
  const compare = (one, other) =>
    typeof one === "number" && typeof other === "number"
      ? (one === other ? 0 : one < other ? -1 : 1)
      : String(one).localeCompare(String(other), "en", { numeric: true });
  heads.forEach((head, place) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const numbers = head.matches(".num, .q");
      const before = head.getAttribute("aria-sort");
      const down = before ? before === "ascending" : numbers;
      heads.forEach((one) => one.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const rows = [...body.rows].map((row) => [value(row, place), row]);
      rows.sort((one, other) => (down ? -1 : 1) * compare(one[0], other[0]));
      body.append(...rows.map(([, row]) => row));
    });
  });
}
const form = document.querySelector("form.controls");
if (form) {
  const rows = [...document.querySelector("table.students").tBodies[0].rows];
  const said = form.querySelector("output");
  const show = () => {
    const text = form.querySelector("input").value.trim().toLowerCase();
    const flag = form.querySelector("select").value;
    const section = form.querySelector("select.section")?.value ?? "";
    let shown = 0;
    for (const row of rows) {
      const words = `${row.cells[0].textContent} ${row.querySelector("td.states").textContent}`.toLowerCase();
      const fits = words.includes(text)
        && (!flag || row.dataset.flags.split(" ").includes(flag))
        && (!section || row.dataset.section === section);
      row.hidden = !fits;
      shown += fits;
    }
    said.textContent = `${shown} of ${rows.length} students`;
  };
  form.addEventListener("input", show);
  form.addEventListener("change", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  show();
}
