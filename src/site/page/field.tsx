import { ChoiceField } from "./field-choice.js";
import { DateField } from "./field-date.js";
import { ListField } from "./field-list.js";
import type { FieldProps } from "./field-parts.js";
import { PeriodsField } from "./field-periods.js";
import { TextField } from "./field-text.js";

/** A field for a fact, by its type. */
export function Field(props: FieldProps) {
  switch (props.feit.type) {
    case "boolean":
    case "enum":
      return <ChoiceField {...props} />;
    case "date":
      return <DateField {...props} />;
    case "list":
      return <ListField {...props} />;
    case "periods":
      return <PeriodsField {...props} />;
    case "integer":
    case "code":
      return <TextField {...props} />;
  }
}
