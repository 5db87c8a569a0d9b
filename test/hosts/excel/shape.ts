import { invalidArgument } from "./host-error.ts";
import { asNumber, asText, collection, expose, type HostObject, type Json, type Surface } from "./host-object.ts";
import type { Worksheet } from "./worksheet.ts";

/** A picture on a sheet, with its place in points. */
export class Shape implements HostObject {
  readonly sheet: Worksheet;
  readonly id: string;
  readonly image: string;
  name: string;
  altTextDescription = "";
  lockAspectRatio: Json = true;
  place = { left: 0, top: 0, width: 100, height: 100 };

  constructor(sheet: Worksheet, image: string) {
    this.sheet = sheet;
    this.image = image;
    this.id = sheet.workbook.nextId();
    this.name = `Picture ${sheet.shapes.length + 1}`;
  }

  get surface(): Surface {
    return expose<Shape>(this, members);
  }

  identity() {
    return { Id: this.id };
  }

  move(change: Partial<Shape["place"]>): void {
    this.sheet.assertWritable();
    this.place = { ...this.place, ...change };
  }

  delete(): void {
    this.sheet.assertWritable();
    this.sheet.shapes.splice(this.sheet.shapes.indexOf(this), 1);
  }
}

export function shapeCollection(sheet: Worksheet): HostObject {
  return collection({
    kind: "ShapeCollection",
    items: () => sheet.shapes,
    keys: (shape) => [shape.name, shape.id],
    methods: {
      addImage: (_, received) => {
        sheet.assertWritable();
        const image = received.text(0);
        // PNG begins with these signs in base64.
        if (!image.startsWith("iVBORw0KGgo")) throw invalidArgument();
        const shape = new Shape(sheet, image);
        sheet.shapes.push(shape);
        return shape;
      },
    },
  });
}

const members = {
  kind: "Shape",
  scalars: {
    altTextDescription: (shape: Shape) => shape.altTextDescription,
    height: (shape: Shape) => shape.place.height,
    id: (shape: Shape) => shape.id,
    left: (shape: Shape) => shape.place.left,
    lockAspectRatio: (shape: Shape) => shape.lockAspectRatio,
    name: (shape: Shape) => shape.name,
    top: (shape: Shape) => shape.place.top,
    width: (shape: Shape) => shape.place.width,
  },
  setters: {
    altTextDescription: (shape: Shape, value: Json) => {
      shape.altTextDescription = asText(value);
    },
    height: (shape: Shape, value: Json) => shape.move({ height: asNumber(value) }),
    left: (shape: Shape, value: Json) => shape.move({ left: asNumber(value) }),
    lockAspectRatio: (shape: Shape, value: Json) => {
      shape.lockAspectRatio = value;
    },
    name: (shape: Shape, value: Json) => {
      shape.name = asText(value);
    },
    top: (shape: Shape, value: Json) => shape.move({ top: asNumber(value) }),
    width: (shape: Shape, value: Json) => shape.move({ width: asNumber(value) }),
  },
  commands: { delete: (shape: Shape) => shape.delete() },
};
