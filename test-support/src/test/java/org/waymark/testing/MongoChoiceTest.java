package org.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class MongoChoiceTest {

  @Test
  void anAddressFromTheEnvironmentComesFirst() {
    var uri = "mongodb://elsewhere.example:27017";
    var backend = MongoForTests.chooseReal(Map.of("WAYMARK_TEST_MONGODB_URI", uri));
    assertThat(backend.uri()).isEqualTo(uri);
    assertThat(backend.real()).isTrue();
  }

  @Test
  void anAbsentStoreSkipsItsTestsAndSaysWhy() {
    var backend = MongoForTests.chooseReal(Map.of("WAYMARK_TEST_MONGODB", "embedded"));
    assertThat(backend).isInstanceOf(MongoBackend.Absent.class);
    assertThatThrownBy(backend::uri)
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("WAYMARK_TEST_MONGODB=embedded");
  }
}
