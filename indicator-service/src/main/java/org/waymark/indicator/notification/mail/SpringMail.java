package org.waymark.indicator.notification.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.waymark.indicator.notification.Attempt;
import org.waymark.indicator.notification.Parcel;
import org.waymark.indicator.notification.Sender;

/**
 * Sends digests as plain text through the council's mail server. A header of its own names the
 * parcel, so that a second copy, should a person ask for one, can be told from another message.
 */
public final class SpringMail implements Sender {
  private final JavaMailSender mail;
  private final String from;

  public SpringMail(JavaMailSender mail, String from) {
    this.mail = mail;
    this.from = from;
  }

  @Override
  public Parcel.Channel channel() {
    return Parcel.Channel.MAIL;
  }

  @Override
  public Attempt send(Parcel parcel) {
    try {
      mail.send(message(parcel));
      return new Attempt.Taken();
    } catch (MailAuthenticationException notIn) {
      return new Attempt.Refused("the mail server does not let us in");
    } catch (MailException | MessagingException failed) {
      return surelyNot(failed)
          ? new Attempt.Refused("the mail server did not take it")
          : new Attempt.Unsure("the connection broke: " + failed.getClass().getSimpleName());
    }
  }

  private MimeMessage message(Parcel parcel) throws MessagingException {
    MimeMessage message = mail.createMimeMessage();
    var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
    helper.setFrom(from);
    helper.setTo(parcel.receiver());
    helper.setSubject(parcel.subject());
    helper.setText(parcel.body());
    message.setHeader("X-Waymark-Parcel", parcel.id());
    return message;
  }

  /** Never connected, or refused by an answer of the server. */
  private static boolean surelyNot(@Nullable Throwable failed) {
    if (failed instanceof MailSendException several) {
      for (Exception each : several.getMessageExceptions()) {
        if (surelyNot(each)) {
          return true;
        }
      }
    }
    for (Throwable at = failed; at != null; at = at.getCause()) {
      if (at instanceof ConnectException
          || at instanceof UnknownHostException
          || at instanceof SendFailedException
          || at instanceof AuthenticationFailedException) {
        return true;
      }
    }
    return false;
  }
}
