import { ActionIcon, Button, Modal } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { saveCurriculum } from '../../src/workflow/follow-up/save-curriculum.ts';
import type { GroupCurriculum } from '../../src/workflow/follow-up/types.ts';
import { useSaving } from '../attendance-history/use-saving.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { FormField } from '../ui/form-field.tsx';
import styles from '../ui/form.module.css';
import own from './curriculum.module.css';
import { problemWords } from './words.ts';

export interface CurriculumDialogProps {
  readonly teaches: GroupCurriculum;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}

/** A topic as a form holds it. `key` lasts while it is edited; only a topic that was saved has an id. */
interface TopicDraft {
  readonly key: string;
  readonly id?: string;
  readonly title: string;
  readonly summary: string;
  /** One per line. */
  readonly materials: string;
}

function blank(): TopicDraft {
  return { key: crypto.randomUUID(), title: '', summary: '', materials: '' };
}

function draftsOf({ curriculum }: GroupCurriculum): readonly TopicDraft[] {
  const topics = (curriculum?.topics ?? []).map(({ id, title, summary = '', materials }) => ({
    ...{ key: id, id, title, summary },
    materials: materials.join('\n'),
  }));
  return topics.length > 0 ? topics : [blank()];
}

/** The curriculum with its topics in order. Topics keep their ids, so that what was taught and missed stays known. */
export function CurriculumDialog({ teaches, onClose, onDone }: CurriculumDialogProps) {
  const texts = useTexts();
  const { common, curriculum } = texts;
  const deps = useDeps();
  const saving = useSaving((code) => problemWords(code, texts));
  const [title, setTitle] = useState(teaches.curriculum?.title ?? teaches.group.name);
  const [topics, setDrafts] = useState(() => draftsOf(teaches));
  const change = (key: string, part: Partial<TopicDraft>) =>
    setDrafts(topics.map((one) => (one.key === key ? { ...one, ...part } : one)));

  const save = async () => {
    const form = {
      title,
      topics: topics.map(({ id, title: name, summary, materials }) => ({
        ...(id !== undefined && { id }),
        ...{ title: name, summary, materials: materials.split('\n') },
      })),
    };
    if (await saving.run(saveCurriculum(deps, teaches, form))) onDone(curriculum.saved);
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={teaches.curriculum ? curriculum.edit : curriculum.write}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <FormField label={curriculum.name} wide>
          {(ids) => (
            <input
              {...ids}
              type="text"
              required
              value={title}
              onChange={(event) => setTitle(event.currentTarget.value)}
            />
          )}
        </FormField>
        <ol className={own.drafts}>
          {topics.map((topic, at) => (
            <li key={topic.key}>
              <TopicFields
                topic={topic}
                place={at + 1}
                onChange={(part) => change(topic.key, part)}
                onRemove={() => setDrafts(topics.filter((one) => one.key !== topic.key))}
              />
            </li>
          ))}
        </ol>
        <div>
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setDrafts([...topics, blank()])}
          >
            {curriculum.addTopic}
          </Button>
        </div>
        {saving.problem !== undefined && (
          <p className={styles.problem} role="alert">
            {saving.problem}
          </p>
        )}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={saving.busy}>
            {curriculum.save}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

interface TopicFieldsProps {
  readonly topic: TopicDraft;
  readonly place: number;
  readonly onChange: (part: Partial<TopicDraft>) => void;
  readonly onRemove: () => void;
}

function TopicFields({ topic, place, onChange, onRemove }: TopicFieldsProps) {
  const { curriculum } = useTexts();
  return (
    <div className={own.draft}>
      <FormField label={curriculum.topic(place)}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            value={topic.title}
            onChange={(event) => onChange({ title: event.currentTarget.value })}
          />
        )}
      </FormField>
      <FormField label={curriculum.summary(place)}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            value={topic.summary}
            onChange={(event) => onChange({ summary: event.currentTarget.value })}
          />
        )}
      </FormField>
      <FormField label={curriculum.materials(place)} wide>
        {(ids) => (
          <textarea
            {...ids}
            rows={2}
            value={topic.materials}
            onChange={(event) => onChange({ materials: event.currentTarget.value })}
          />
        )}
      </FormField>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        className={own.remove ?? ''}
        aria-label={curriculum.removeTopic(topic.title === '' ? curriculum.topic(place) : topic.title)}
        onClick={onRemove}
      >
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </div>
  );
}
