package org.sayso.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Our records as bytes and back, for the way from one step of the work to the next: an account
 * comes back equal. Nothing is kept in this form beyond the end of a run.
 */
final class RecordCodec {

  /** What stands before a value. */
  private static final class Mark {
    static final int RECORD = 0;
    static final int STRING = 1;
    static final int INT = 2;
    static final int BOOLEAN = 3;
    static final int LIST = 4;
    static final int NOTHING = 5;
    static final int SOMETHING = 6;
    static final int ENUM = 7;
    static final int URI = 8;
    static final int DAY = 9;
    static final int MOMENT = 10;
    static final int INSTANT = 11;
    static final int LONG = 12;
  }

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  private RecordCodec() {}

  /** How a record is taken apart and put together. */
  private record Shape(Constructor<?> constructor, List<Method> accessors) {
    static Shape of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      try {
        Constructor<?> constructor =
            type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
        constructor.setAccessible(true);
        List<Method> accessors =
            Arrays.stream(components).map(RecordComponent::getAccessor).toList();
        accessors.forEach(accessor -> accessor.setAccessible(true));
        return new Shape(constructor, accessors);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(type + " has no constructor of a record", e);
      }
    }
  }

  static byte[] write(Record value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      new Writer(out).value(value);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  static <R extends Record> R read(byte[] bytes, Class<R> type) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return type.cast(new Reader(in).value());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /** Names of classes are written once, and then go by number. */
  private static final class Writer {
    private final DataOutputStream out;
    private final Map<Class<?>, Integer> classes = new HashMap<>();

    Writer(DataOutputStream out) {
      this.out = out;
    }

    void value(Object value) throws IOException {
      if (value instanceof Record record) {
        out.writeByte(Mark.RECORD);
        type(record.getClass());
        for (Method accessor : SHAPES.get(record.getClass()).accessors()) {
          value(got(accessor, record));
        }
      } else if (value instanceof String words) {
        string(Mark.STRING, words);
      } else if (value instanceof Integer number) {
        out.writeByte(Mark.INT);
        out.writeInt(number);
      } else if (value instanceof Long number) {
        out.writeByte(Mark.LONG);
        out.writeLong(number);
      } else if (value instanceof Boolean flag) {
        out.writeByte(Mark.BOOLEAN);
        out.writeBoolean(flag);
      } else if (value instanceof List<?> list) {
        out.writeByte(Mark.LIST);
        out.writeInt(list.size());
        for (Object item : list) {
          value(item);
        }
      } else if (value instanceof Optional<?> optional) {
        out.writeByte(optional.isPresent() ? Mark.SOMETHING : Mark.NOTHING);
        if (optional.isPresent()) {
          value(optional.get());
        }
      } else if (value instanceof Enum<?> constant) {
        out.writeByte(Mark.ENUM);
        type(constant.getDeclaringClass());
        out.writeUTF(constant.name());
      } else if (value instanceof URI uri) {
        string(Mark.URI, uri.toString());
      } else if (value instanceof LocalDate day) {
        string(Mark.DAY, day.toString());
      } else if (value instanceof OffsetDateTime moment) {
        string(Mark.MOMENT, moment.toString());
      } else if (value instanceof Instant instant) {
        string(Mark.INSTANT, instant.toString());
      } else {
        throw new IllegalArgumentException("no way to write a " + value.getClass());
      }
    }

    /** As UTF-16: half of a surrogate pair has no UTF-8. */
    private void string(int mark, String words) throws IOException {
      out.writeByte(mark);
      byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
      boolean whole = new String(bytes, StandardCharsets.UTF_8).equals(words);
      out.writeBoolean(whole);
      if (whole) {
        out.writeInt(bytes.length);
        out.write(bytes);
      } else {
        out.writeInt(words.length());
        out.writeChars(words);
      }
    }

    private void type(Class<?> type) throws IOException {
      int fresh = classes.size();
      int number = classes.computeIfAbsent(type, t -> fresh);
      out.writeShort(number);
      if (number == fresh) {
        out.writeUTF(type.getName());
      }
    }

    private static Object got(Method accessor, Object record) {
      try {
        return accessor.invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot ask " + accessor, e);
      }
    }
  }

  /** The other way round. */
  private static final class Reader {
    private final DataInputStream in;
    private final List<Class<?>> classes = new ArrayList<>();

    Reader(DataInputStream in) {
      this.in = in;
    }

    Object value() throws IOException {
      int mark = in.readUnsignedByte();
      return switch (mark) {
        case Mark.RECORD -> record();
        case Mark.STRING -> string();
        case Mark.INT -> in.readInt();
        case Mark.LONG -> in.readLong();
        case Mark.BOOLEAN -> in.readBoolean();
        case Mark.LIST -> list();
        case Mark.NOTHING -> Optional.empty();
        case Mark.SOMETHING -> Optional.of(value());
        case Mark.ENUM -> constant();
        case Mark.URI -> URI.create(string());
        case Mark.DAY -> LocalDate.parse(string());
        case Mark.MOMENT -> OffsetDateTime.parse(string());
        case Mark.INSTANT -> Instant.parse(string());
        default -> throw new IOException("no value begins with " + mark);
      };
    }

    private Object record() throws IOException {
      Shape shape = SHAPES.get(type());
      Object[] parts = new Object[shape.accessors().size()];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = value();
      }
      try {
        return shape.constructor().newInstance(parts);
      } catch (ReflectiveOperationException e) {
        throw new IOException("cannot make a " + shape.constructor(), e);
      }
    }

    private String string() throws IOException {
      boolean whole = in.readBoolean();
      int length = in.readInt();
      if (whole) {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
      }
      StringBuilder words = new StringBuilder(length);
      for (int i = 0; i < length; i++) {
        words.append(in.readChar());
      }
      return words.toString();
    }

    private List<Object> list() throws IOException {
      int size = in.readInt();
      List<Object> list = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        list.add(value());
      }
      return list;
    }

    private Object constant() throws IOException {
      Object[] constants = type().getEnumConstants();
      String name = in.readUTF();
      for (Object constant : constants) {
        if (((Enum<?>) constant).name().equals(name)) {
          return constant;
        }
      }
      throw new IOException("no constant is called " + name);
    }

    private Class<?> type() throws IOException {
      int number = in.readUnsignedShort();
      if (number == classes.size()) {
        try {
          classes.add(Class.forName(in.readUTF()));
        } catch (ClassNotFoundException e) {
          throw new IOException("an unknown class", e);
        }
      }
      return classes.get(number);
    }
  }
}
