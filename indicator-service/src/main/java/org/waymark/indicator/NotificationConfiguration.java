package org.waymark.indicator;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.mail.javamail.JavaMailSender;
import org.waymark.indicator.inputs.CurrentCatalogue;
import org.waymark.indicator.notification.Announcer;
import org.waymark.indicator.notification.Digests;
import org.waymark.indicator.notification.Dispatch;
import org.waymark.indicator.notification.Parcel;
import org.waymark.indicator.notification.Sender;
import org.waymark.indicator.notification.http.HttpWebhooks;
import org.waymark.indicator.notification.kafka.TracksForNotices;
import org.waymark.indicator.notification.mail.SpringMail;
import org.waymark.indicator.notification.mongo.MongoNotices;
import org.waymark.indicator.notification.mongo.MongoParcels;

/** Puts together how owners and other systems are told. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationSettings.class)
class NotificationConfiguration {
  @Bean
  MongoParcels parcels(MongoDatabaseFactory mongo) {
    return new MongoParcels(mongo::getMongoDatabase);
  }

  @Bean
  MongoNotices notices(MongoDatabaseFactory mongo) {
    return new MongoNotices(mongo::getMongoDatabase);
  }

  @Bean
  Dispatch dispatch(
      MongoParcels parcels,
      MongoNotices notices,
      NotificationSettings settings,
      ObjectProvider<JavaMailSender> mail,
      Clock clock) {
    List<Sender> senders = new ArrayList<>();
    senders.add(new HttpWebhooks(settings.hooks(), settings.patience(), clock));
    JavaMailSender server = mail.getIfAvailable();
    if (server != null && settings.mail().from() != null) {
      senders.add(new SpringMail(server, settings.mail().from()));
    }
    var terms = new Dispatch.Terms(settings.attempts(), settings.firstRetry(), settings.lapse());
    return new Dispatch(parcels, notices, senders, terms, clock);
  }

  @Bean
  KafkaMessageListenerContainer<byte[], byte[]> tracksForNotices(
      ConsumerFactory<byte[], byte[]> consumers,
      MongoParcels parcels,
      MongoNotices notices,
      CurrentCatalogue catalogue,
      NotificationSettings settings,
      Clock clock) {
    var announcer =
        new Announcer(
            notices,
            parcels,
            catalogue::get,
            settings.mail().posts(),
            settings.hooks(),
            settings.memory(),
            clock);
    return TracksForNotices.container(consumers, announcer, settings.needed());
  }

  @Bean
  NotificationRounds notificationRounds(
      MongoParcels parcels,
      MongoNotices notices,
      Dispatch dispatch,
      CurrentCatalogue catalogue,
      NotificationSettings settings,
      Clock clock) {
    var digests =
        new Digests(
            notices,
            parcels,
            () ->
                catalogue.get().map(index -> index.catalogue().council().name()).orElse("Waymark"),
            settings.mail().at(),
            clock);
    return new NotificationRounds(
        () -> {
          parcels.createIndexes();
          notices.createIndexes();
        },
        List.of(digests::make, dispatch::run),
        settings.needed(),
        settings.every());
  }

  /** Messages of unknown outcome and those given up ask for a person. */
  @Bean
  MeterBinder notificationMeters(MongoParcels parcels, NotificationSettings settings) {
    return registry -> {
      if (settings.needed()) {
        Stream.of(Parcel.State.WAITING, Parcel.State.UNKNOWN, Parcel.State.DEAD)
            .forEach(state ->
                Gauge.builder("waymark.notifications", parcels, each -> each.count(state))
                    .description("Messages to owners and webhooks that are not known to be taken")
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(registry));
      }
    };
  }
}
