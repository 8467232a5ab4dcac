package attest.language;

import java.util.Arrays;

/**
 * A parse under way, arc-hybrid (Kuhlmann et al. 2011): a stack, the words not yet read, and the
 * arcs so far. The root lies at the bottom of the stack and takes its one word last.
 */
public final class Configuration {
  /** The next word is put on the stack. */
  public static final int SHIFT = 0;

  /** The top of the stack depends on the next word. */
  public static final int LEFT = 1;

  /** The top of the stack depends on the word below it. */
  public static final int RIGHT = 2;

  private static final int MOST_COUNTED = 5;

  final ParserInput input;
  final int size;
  final int none;
  final int[] head;
  final int[] label;
  final int[] left1;
  final int[] left2;
  final int[] right1;
  final int[] right2;
  final int[] lefts;
  final long[] leftSet;
  final long[] rightSet;
  private final int[] stack;
  private int height;
  private int next;

  /** Nothing read yet. */
  public Configuration(ParserInput input) {
    this.input = input;
    size = input.size();
    none = size + 1;
    int room = size + 2;
    head = filled(room, -1);
    label = filled(room, -1);
    left1 = filled(room, none);
    left2 = filled(room, none);
    right1 = filled(room, none);
    right2 = filled(room, none);
    lefts = new int[room];
    leftSet = new long[room];
    rightSet = new long[room];
    stack = new int[room];
    height = 1;
    next = 1;
  }

  private static int[] filled(int room, int value) {
    int[] array = new int[room];
    Arrays.fill(array, value);
    return array;
  }

  /** Whether the tree is complete. */
  public boolean isDone() {
    return next > size && height == 1;
  }

  /** Whether a move can be made now. */
  public boolean allows(int move) {
    boolean unread = next <= size;
    return switch (move) {
      case SHIFT -> unread;
      case LEFT -> unread && height >= 2;
      default -> height >= 2 && (height > 2 || !unread);
    };
  }

  /** Whether one move alone can be made now. */
  boolean isForced() {
    return height == 1 || next > size;
  }

  /** The one move of a parse that is not done and {@link #isForced}. */
  int onlyMove() {
    return height == 1 ? SHIFT : RIGHT;
  }

  /** The word at the given depth of the stack, 0 for the top; "none" below its bottom. */
  public int stack(int depth) {
    return height > depth ? stack[height - 1 - depth] : none;
  }

  public int height() {
    return height;
  }

  /** The word that many places behind the next one to be read; "none" past the end. */
  public int ahead(int places) {
    return next + places <= size ? next + places : none;
  }

  /** The number of words. */
  public int size() {
    return size;
  }

  /** Reads the next word onto the stack. */
  public void shift() {
    stack[height++] = next++;
  }

  /** The head that the top of the stack gets by the given move. */
  public int headBy(int move) {
    return move == LEFT ? next : stack[height - 2];
  }

  /** Takes the top of the stack off and makes it depend on the head that the move gives it. */
  public void attach(int move, int relation) {
    int above = headBy(move);
    int word = stack[--height];
    head[word] = above;
    label[word] = relation;
    long bit = 1L << (relation & 63);
    if (word < above) {
      left2[above] = left1[above];
      left1[above] = word;
      lefts[above] = Math.min(lefts[above] + 1, MOST_COUNTED);
      leftSet[above] |= bit;
    } else {
      right2[above] = right1[above];
      right1[above] = word;
      rightSet[above] |= bit;
    }
  }

  /** The arcs found; complete once {@link #isDone}. */
  public Tree tree() {
    return new Tree(Arrays.copyOf(head, size + 1), Arrays.copyOf(label, size + 1));
  }
}
