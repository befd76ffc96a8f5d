/** Components that are rendered anew only where they are given something else: most of a long page stays as it is. */
import { Component, type ComponentChildren, type ComponentClass, h, type VNode } from 'preact';

/**
 * Spares a component what would come out the same. Of what it is given, lists count as the same where their entries
 * are; what it reads from a context reaches it in any case.
 */
export function whenChanged<Props extends object>(
  Part: (props: Props) => VNode | null,
): ComponentClass<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const names = Object.keys({ ...this.props, ...next }) as (keyof Props)[];
      return names.some((name) => !isSame(this.props[name], next[name]));
    }

    override render(): ComponentChildren {
      return h(Part, this.props);
    }
  };
}

function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other);
  return one.length === other.length && one.every((entry, index) => Object.is(entry, other[index]));
}
