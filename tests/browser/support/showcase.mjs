// The portal of the pictures: a furniture maker's CRM, invented, and tidier than the demo's.

const person = (id, name, last_name, post, phone) => ({
  id, name, last_name, post,
  phone: [phone],
  email: [`${name}.${last_name}@example.com`.toLowerCase()],
});

const bound = (owner, owner_id, ids, primary) =>
  ids.map((id, index) => ({ owner, owner_id, id, sort: 10 * (index + 1), primary: primary.includes(id) }));

export const MAKER = 5;
export const ORDER = 31;

export function showcase() {
  return {
    users: [
      { id: 1, name: "Ada", last_name: "Fields", admin: true, departments: [1] },
      { id: 2, name: "Bruno", last_name: "Castle", departments: [2] },
      { id: 3, name: "Carla", last_name: "Moss", departments: [2] },
      { id: 4, name: "Deniz", last_name: "Harbour", departments: [3] },
    ],
    departments: [{ id: 1, name: "Board", children: [{ id: 2, name: "Sales" }, { id: 3, name: "Service" }] }],
    companies: [
      { id: MAKER, title: "Larch & Linden Furniture" },
      { id: 6, title: "Heron Interiors" },
      { id: 7, title: "Northlight Studio" },
      { id: 8, title: "Copper Kettle Cafés" },
      { id: 9, title: "Old Harbour Hotel" },
    ],
    leads: [{ id: ORDER, title: "Forty chairs for a reading room" }],
    deals: [{ id: 41, title: "Lobby of the Old Harbour Hotel", company_id: 9 }],
    contacts: [
      person(11, "Mira", "Larch", "Owner", "+1 555 0111"),
      person(12, "Tomas", "Arbor", "Head of purchasing", "+1 555 0112"),
      person(13, "Yuki", "Hazel", "Workshop manager", "+1 555 0113"),
      person(14, "Olga", "Rowan", "Accountant", "+1 555 0114"),
      person(15, "Omar", "Cedar", "Interior architect", "+1 555 0115"),
      person(16, "Ines", "Rowe", "Project lead", "+1 555 0116"),
      person(17, "Paul", "Rowley", "Logistics", "+1 555 0117"),
    ],
    bindings: [
      ...bound("company", MAKER, [11, 12, 13, 15], [11, 12, 13]),
      ...bound("company", 6, [15, 16], [15, 16]),
      ...bound("company", 9, [17], [17]),
      ...bound("lead", ORDER, [16, 15, 12], [16]),
      ...bound("deal", 41, [17], [17]),
    ],
  };
}
